import { displayText } from '../../shared/text/normalise';
import { limits } from './reading';

export type LinkedArticle = {
  readonly headline: string;
  readonly published: string;
  readonly author: string;
  readonly section: string;
  readonly publisher: string;
};

const articleTypes = /^(News|Blog|Report|Opinion|Analysis|Tech|Scholarly)?(Article|Posting|NewsArticle)$/;

/** The article that a page's JSON-LD describes, also inside `@graph`, lists, and JSON that does not parse. */
export function readJsonLd(page: Document): LinkedArticle | null {
  let budget: number = limits.jsonLd;
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, budget);
    budget -= text.length;
    const article = findArticle(parseTolerant(text), 0) ?? scrape(text);
    if (article) return article;
    if (budget <= 0) break;
  }
  return null;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function parseTolerant(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '');
  // Raw line ends inside strings and commas before a closing bracket are what hand-made templates leave.
  const repaired = bare.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
  for (const attempt of [bare, repaired]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next, more forgiving reading follows; `scrape` is the last one.
    }
  }
  return null;
}

function findArticle(value: unknown, depth: number): LinkedArticle | null {
  if (depth > 4 || !isObject(value)) return null;
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 50)) {
      const inside = findArticle(part, depth + 1);
      if (inside) return inside;
    }
    return null;
  }
  const types = [value['@type']].flat().map(String);
  if (types.some((type) => articleTypes.test(type))) return articleOf(value);
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

const articleOf = (value: Json): LinkedArticle => ({
  headline: words(value.headline ?? value.name),
  published: words(value.datePublished ?? value.dateCreated),
  author: words(value.author),
  section: words(value.articleSection),
  publisher: words(value.publisher),
});

/** Text of a value that may be a string, an object with a name, or a list of either. */
const words = (value: unknown): string => {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? first.name : first;
  return typeof text === 'string' ? displayText(text.slice(0, limits.lead)) : '';
};

/** Broken beyond parsing: the few members that matter, by their names. */
function scrape(text: string): LinkedArticle | null {
  if (!/"@type"\s*:\s*\[?\s*"(News)?Article|"@type"\s*:\s*"BlogPosting/.test(text)) return null;
  const member = (name: string) =>
    displayText(
      (new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){0,1000})"`).exec(text)?.[1] ?? '').replace(
        /\\(.)/g,
        '$1',
      ),
    );
  const author = /"author"\s*:\s*\[?\s*\{[^}]{0,300}?"name"\s*:\s*"([^"]{0,200})"/.exec(text)?.[1] ?? '';
  return {
    headline: member('headline'),
    published: member('datePublished'),
    author: displayText(author),
    section: member('articleSection'),
    publisher: '',
  };
}
