import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/page/text/read-lines.ts';

function linesOf(body: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  return readLines(document.body as unknown as Element).map((line) => line.text);
}

describe('readLines', () => {
  it('gives one line a block and folds white space', () => {
    expect(
      linesOf('<h1>Bridge\n closed</h1><p>The  <b>council</b>\n\tsaid&nbsp;so.</p><ul><li>One<li>Two</ul>'),
    ).toEqual(['Bridge closed', 'The council said so.', 'One', 'Two']);
  });

  it('keeps a paragraph whole that markup splits', () => {
    expect(linesOf('<p>The coun<i>cil</i> <a href="/x">voted <em>twice</em></a>.</p>')).toEqual([
      'The council voted twice.',
    ]);
  });

  it('takes one br for a space and two for the end of a paragraph', () => {
    expect(linesOf('<div>First line<br>goes on.<br> <br>Second.<br><br><br>Third.</div>')).toEqual([
      'First line goes on.',
      'Second.',
      'Third.',
    ]);
  });

  it('reads a table row by row', () => {
    expect(linesOf('<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>North</td><td>412</td></tr></table>')).toEqual([
      'Ward Votes',
      'North 412',
    ]);
  });

  it('separates text beside a block from the block', () => {
    expect(linesOf('<div>Before<p>inside</p>after</div>')).toEqual(['Before', 'inside', 'after']);
  });

  it('drops what nobody sees', () => {
    expect(
      linesOf(
        '<p>The coun&shy;cil<span hidden> not</span> vo&#8203;ted<span style="display: none"> never</span>' +
          '<span aria-hidden="true">*</span><span class="visually-hidden"> (opens in a new window)</span>.</p>' +
          '<script>var p = 1</script><style>p{}</style><p hidden>Gone</p><button>Share</button>',
      ),
    ).toEqual(['The council voted.']);
  });

  it('keeps white space between words that markup separates and adds none where there is none', () => {
    expect(linesOf('<p><span>a</span> <span>b</span><span>c</span></p>')).toEqual(['a bc']);
  });

  it('puts a drop cap and its word together, and leaves words of one letter alone', () => {
    expect(linesOf('<p><span>T</span> he board voted.</p><p><span>A</span> man left.</p>')).toEqual([
      'The board voted.',
      'A man left.',
    ]);
  });

  it('takes components as long as a paragraph for blocks, and short ones for words', () => {
    const long = 'The harbour board voted on Tuesday to dredge the channel, which the crews have fought for years.';
    expect(linesOf(`<x-text>${long}</x-text><x-text>${long}</x-text><p>It <x-tip>said</x-tip> so.</p>`)).toEqual([
      long,
      long,
      'It said so.',
    ]);
  });

  it('tells what the blocks are', () => {
    const { document } = parseHTML(
      '<html><body><h2>One</h2><p>Two</p><blockquote><p>Three</p></blockquote><ul><li><p>Four</p></li></ul>' +
        '<ol><li><p>Five</p><p>Six</p></li></ol><table><tr><td>a</td><td>b</td></tr></table><table><tr><td>Seven</td></tr></table>' +
        '<figure><figcaption>Eight</figcaption></figure><div class="wp-caption">Nine</div></body></html>',
    );
    expect(readLines(document.body as unknown as Element).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'quotation',
      'item',
      'paragraph',
      'paragraph',
      'row',
      'paragraph',
      'caption',
      'caption',
    ]);
  });
});
