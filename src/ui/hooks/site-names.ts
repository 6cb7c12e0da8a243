import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type SiteNames, siteNames } from '../../domain/site/chosen-site';

/** How sites are called; a page provides it at its root once it knows the sites that the person added. */
export const SiteNamesContext = createContext<SiteNames>(siteNames([]));

export function useSiteNames(): SiteNames {
  return useContext(SiteNamesContext);
}
