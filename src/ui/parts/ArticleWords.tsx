/** Words from the article amid the interface's: pronounced in the article's language and kept in their own direction. */
export function ArticleWords({ lang, words }: { lang: string; words: string }) {
  return <bdi lang={lang || undefined}>{words}</bdi>;
}
