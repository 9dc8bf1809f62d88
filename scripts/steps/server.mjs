import { createServer } from 'node:http';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

/**
 * A web server, not listening yet, for a built folder under `base`: compressed where a compressed
 * file lies beside the file, and nothing but what really lies in the folder.
 * @param {{ folder: string, base: string }} site `base` as people write it, with a slash at both ends
 */
export function siteServer({ folder, base }) {
  const root = realpathSync(folder);
  // Looks at the folder for each request: the course may be built anew meanwhile.
  const send = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(res, name) {
      // The names of these files change with their content.
      const cache = name.startsWith('/_astro/') ? 'public,max-age=31536000,immutable' : 'no-cache';
      res.setHeader('Cache-Control', cache);
    },
  });
  const answer = (req, res) => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    if (req.method !== 'GET' && req.method !== 'HEAD') return end(res, 405, 'Method not allowed');
    const [asked, query] = req.url.split(/\?(.*)/s);
    const address = decoded(asked);
    if (address === undefined) return end(res, 400, 'This address cannot be read');
    // The base itself may lack its last slash, too.
    const name = under(base, address) ?? under(base, `${address}/`);
    if (name === undefined) return notFound(root, res);
    const file = address.endsWith('/') ? fileIn(root, `${name}/index.html`) : fileIn(root, name);
    if (file) {
      if (!isPacked(root, file)) delete req.headers['accept-encoding'];
      req.url = `/${encodeURI(file)}`;
      return send(req, res, () => notFound(root, res));
    }
    const page = fileIn(root, `${name}/index.html`);
    if (!page || address.endsWith('/')) return notFound(root, res);
    // Made from the name of the file: what was asked for could name another host.
    const to = encodeURI(base + page.slice(0, -'index.html'.length));
    res.setHeader('Location', query === undefined ? to : `${to}?${query}`);
    return end(res, 308, 'Moved');
  };
  return createServer((req, res) => {
    // A file may go while it is read, because the course is built anew.
    res.on('pipe', (file) => file.on('error', () => res.destroy()));
    try {
      answer(req, res);
    } catch {
      end(res, 500, 'This file cannot be read now');
    }
  });
}

const under = (base, address) =>
  address.startsWith(base) ? address.slice(base.length) : undefined;

function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** The name of a file, seen from the folder; undefined when none lies there, or only a link does. */
function fileIn(root, name) {
  const file = path.join(root, name);
  try {
    if (!file.startsWith(root + path.sep) || realpathSync(file) !== file) return undefined;
    return statSync(file).isFile()
      ? path.relative(root, file).split(path.sep).join('/')
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether both compressed copies lie beside a file, made from what it is now. */
function isPacked(root, file) {
  const made = (name) => statSync(path.join(root, name)).mtimeMs;
  return ['.br', '.gz'].every((ending) => {
    const copy = fileIn(root, file + ending);
    return copy !== undefined && made(copy) >= made(file);
  });
}

function notFound(root, res) {
  const file = fileIn(root, '404.html');
  if (!file) return end(res, 404, 'Not found');
  res.setHeader('Cache-Control', 'no-cache');
  return end(res, 404, readFileSync(path.join(root, file)), 'text/html');
}

function end(res, code, body, type = 'text/plain') {
  const length = Buffer.byteLength(body);
  res.writeHead(code, { 'Content-Type': `${type};charset=utf-8`, 'Content-Length': length });
  res.end(body);
}
