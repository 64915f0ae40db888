import { useStrings } from '../strings.ts';

export interface SiteShown {
  /** The origin pattern that was granted. */
  id: string;
  /** The host; null for the grant of all sites. */
  host: string | null;
}

export interface SitesListProps {
  sites: readonly SiteShown[];
  onRemove(id: string): void;
}

export function SitesList({ sites, onRemove }: SitesListProps) {
  const { t } = useStrings();
  return (
    <section class="block">
      <h2 class="block-title">{t('options_sites')}</h2>
      {sites.length === 0 ? (
        <p class="empty">{t('options_sites_none')}</p>
      ) : (
        <ul class="rows">
          {sites.map(({ id, host }) => {
            const name = host ?? t('options_all_sites');
            return (
              <li key={id}>
                <span>{name}</span>
                <button type="button" class="button" aria-label={t('remove_site', name)} onClick={() => onRemove(id)}>
                  {t('remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
