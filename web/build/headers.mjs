// headers.json as a static host's `_headers` file: the same headers in every way of serving.
export function makeHeadersFile(headers) {
  const rules = {
    '/*': { ...headers, 'Cache-Control': 'no-cache' },
    // Hashed or versioned names: what is under them never changes.
    '/assets/*': { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' },
  };
  return `${Object.entries(rules).map(([path, fields]) =>
    [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n\n')}\n`;
}
