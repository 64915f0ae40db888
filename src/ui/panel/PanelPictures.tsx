import { useCallback, useMemo } from 'preact/hooks';
import type { Analysis, Dispute } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import { Fold } from '../parts/Fold.tsx';
import { drawMap } from '../pictures/draw-map.tsx';
import { drawStrip } from '../pictures/draw-strip.tsx';
import { drawVoices } from '../pictures/draw-voices.tsx';
import { Picture } from '../pictures/Picture.tsx';
import { useStrings } from '../strings.ts';
import { StandsTable } from './StandsTable.tsx';
import { VoicesTable } from './VoicesTable.tsx';

export interface PanelPicturesProps {
  analysis: Analysis;
  disputes: readonly Dispute[];
  /** The only party to show in map and strip; null: all. */
  party: string | null;
  badges: Badges;
  passages: Passages;
  /** Who published the article; '' where it is not known. */
  outlet: string;
}

/** The article in three pictures, each with its words behind it. */
export function PanelPictures({ analysis, disputes, party, badges, passages, outlet }: PanelPicturesProps) {
  const strings = useStrings();
  const { t, plural, number } = strings;
  const map = useCallback(
    (width: number) => drawMap({ disputes, party, badges, passages }, width, strings),
    [disputes, party, badges, passages, strings],
  );
  const strip = useCallback(
    (width: number) => drawStrip({ analysis, disputes, party, passages }, width, strings),
    [analysis, disputes, party, passages, strings],
  );
  const voices = useCallback(
    (width: number) => drawVoices({ analysis, badges }, width, strings),
    [analysis, badges, strings],
  );
  const claims = disputes
    .flatMap(({ positions }) => positions)
    .filter((position) => party === null || position.party.id === party)
    .flatMap((position) => position.claims);
  const text = useMemo(
    () => ({
      about: [[analysis.title, outlet].filter(Boolean).join(' · '), analysis.url ?? ''].filter(Boolean),
      key: disputes.map(({ question }, index) => `${number(index + 1)}. ${question}`),
      credit: t('picture_credit'),
    }),
    [analysis, outlet, disputes, t, number],
  );
  return (
    <>
      <Picture
        title={t('strip_title')}
        label={plural('strip_label', claims.length)}
        name="counterclaim-strip"
        draw={strip}
        text={text}
      />
      <Picture title={t('stands_title')} label={t('stands_caption')} name="counterclaim-map" draw={map} text={text}>
        <Fold title={t('as_table')}>
          <StandsTable disputes={disputes} party={party} passages={passages} />
        </Fold>
      </Picture>
      <Picture
        title={t('voices_title')}
        label={t('voices_label')}
        name="counterclaim-voices"
        draw={voices}
        text={{ ...text, key: [] }}
      >
        <Fold title={t('as_table')}>
          <VoicesTable analysis={analysis} />
        </Fold>
      </Picture>
    </>
  );
}
