import { useStrings } from '../strings.ts';

/** More names than this are counted. */
const MOST = 3;

/** Which frames and closed parts of the page nobody could read, by the names of those who made them. */
export function UnreadParts({ names }: { names: readonly string[] }) {
  const { t, plural, list } = useStrings();
  if (names.length === 0) return null;
  const rest = names.length - MOST;
  const shown = rest > 0 ? [...names.slice(0, MOST), plural('unread_more', rest)] : names;
  return <p class="unread">{t('unread', list(shown))}</p>;
}
