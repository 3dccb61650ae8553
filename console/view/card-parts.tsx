import type { ComponentChildren } from 'preact';
import { words } from '../words/index.ts';

/** A titled part of the context card. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const HELP = { claimed: words.claimedHelp, verified: words.verifiedHelp };

/** Details by name. What a page claims and what a server signed are told apart, in words. */
export function Pairs({ values, mark }: { values: Record<string, string>; mark?: 'claimed' | 'verified' }) {
  const pairs = Object.entries(values);
  if (pairs.length === 0) return null;
  return (
    <dl class="pairs">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name.replaceAll('_', ' ')}</dt>
          <dd>
            <span dir="auto">{value}</span>
            {mark !== undefined && (
              <span class={`mark ${mark}`} title={HELP[mark]}>
                {words[mark]}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The page's address. It came from outside: only web addresses become links, and the page learns nothing of us. */
export function PageLink({ url }: { url: string }) {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isWeb)
    return (
      <p class="small" dir="ltr">
        {url}
      </p>
    );
  return (
    <p class="small" dir="ltr">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
    </p>
  );
}
