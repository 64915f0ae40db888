import { Switch } from '../parts/Switch.tsx';
import { useStrings } from '../strings.ts';

export interface SiteAccess {
  /** The page's host, as it is shown. */
  name: string;
  /** Articles here are read and marked without a click; `all`: so are those of every other site. */
  on: boolean;
  all: boolean;
}

export interface SiteSwitchesProps {
  site: SiteAccess;
  onSite(on: boolean): void;
  onAllSites(on: boolean): void;
}

export function SiteSwitches({ site, onSite, onAllSites }: SiteSwitchesProps) {
  const { t } = useStrings();
  return (
    <div class="sites">
      <Switch
        label={t('site_switch', site.name)}
        explanation={site.all ? t('site_switch_covered') : t('site_switch_text')}
        on={site.on || site.all}
        disabled={site.all}
        onChange={onSite}
      />
      <Switch
        label={t('all_sites_switch')}
        explanation={t('all_sites_switch_text')}
        on={site.all}
        onChange={onAllSites}
      />
    </div>
  );
}
