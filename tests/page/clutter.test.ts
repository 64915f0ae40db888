import { describe, expect, it } from 'vitest';
import { isBio, isClutterLine } from '../../src/page/article/clutter.ts';

describe('isClutterLine', () => {
  it.each([
    'Read more: Ferry cut to one crossing a day',
    'READ ALSO | Ferry cut to one crossing',
    'Advertisement',
    'Share this article',
    'Share on Facebook',
    'Sign up for our newsletter to get the news in your inbox',
    'Most popular',
    'More from the coast',
    'Photo: Per Lund',
    'Image credit: Quay archive',
    '© 2024 The Quay',
    'Tags: harbour, fishing',
    'Story continues below advertisement',
    'Already a subscriber? Log in',
    'By PER LUND AND ANA RUIZ',
    '3 min read',
    'By Ana Ruiz and Per Lund',
    'Written by: Ana Ruiz',
    'Courtesy of Quay Archive',
    'Per Lund/Getty Images',
    'Per Lund | The Image Bank | Getty Images',
    'P. Q. Lund via AP',
    'Credit...Per Lund/Associated Press',
    '[Featured image by Per Lund]',
    'Reuters',
    'Video',
    'transcript',
    'Loading Photo Gallery',
    'Press spacebar to pause and continue. Press esc to stop.',
    '(Additional reporting by Per Lund in Holm; editing by Ines Ruiz)',
    'With reporting by Per Lund.',
    'To contact the reporter on this story: Per Lund in Holm at plund@quay.example',
    'This article was originally published by The Coast.',
    '*This story appears in the May issue.',
    'Want more from the coast? Sign up for our newsletter.',
    'We and our 812 partners store and access information on your device, such as cookies, to measure how it does.',
    '* * *',
    '---',
  ])('knows %j', (text) => {
    expect(isClutterLine(text)).toBe(true);
  });

  it.each([
    'Read the report, and you will find that nothing in it supports the board’s claim, the crews said.',
    'Share prices fell by a tenth after the vote.',
    'Image is everything in this town, the mayor said.',
    'Video from a passing boat appears to show the barge listing before it sank.',
    'By Tuesday the channel was closed.',
    'By 2019 the ferry had lost half its passengers.',
    'Follow the money, the auditor told the council: it leads to the port.',
    'Related claims by the board were withdrawn in court, where its lawyers admitted the survey had never been made.',
    'Sources in the port authority said the survey was never made.',
    'Commenting on the vote, the minister denied any role in it.',
    'Get out while you can, residents were told on Monday.',
    'Support for the plan has fallen, a survey found.',
    'Print workers said they had not been paid since June.',
    'By Tuesday Ana Ruiz had left.',
    'Credit where it is due, the minister said.',
    'Video of the vote was shown to the court.',
    'Reuters reported that the board had voted.',
    'The picture was taken by a reporter for Reuters, the court heard.',
    'Reporting by the Quay showed that the board had known.',
    'This story was denied by the board.',
    'By clicking on the link the clerk had let them in.',
    'Latest figures put the losses at forty boats, twice what the board admitted when it was first asked about it.',
  ])('lets %j stand', (text) => {
    expect(isClutterLine(text)).toBe(false);
  });
});

describe('isBio', () => {
  it('tells a note on the author from news about people', () => {
    expect(isBio('Ana Ruiz is a reporter at The Quay who covers the coast.')).toBe(true);
    expect(isBio('Per Lund contributed to this report.')).toBe(true);
    expect(isBio('Ines Holm is a former captain who was elected chair in 2021.')).toBe(false);
  });
});
