/** The page of this site that a person came from, as a path, or the home page. It is shown as a link and kept nowhere. */
export function wayBack({ url, headers }: Pick<Request, 'url' | 'headers'>): string {
  const referrer = URL.parse(headers.get('referer') ?? '');
  const here = URL.parse(url);
  const hosts = [here?.host, headers.get('host'), headers.get('x-forwarded-host')];
  if (!referrer || !hosts.includes(referrer.host) || referrer.pathname === here?.pathname) return '/';
  // Two slashes would lead to another site.
  return referrer.pathname.replace(/^\/+/, '/');
}
