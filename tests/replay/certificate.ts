/** A certificate for loopback and for the record sources' names, made anew for each run; no key lies in the project. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCES } from '../../lib/records/sources';

export interface Certificate {
  key: string;
  cert: string;
}

/** Makes a self-signed certificate with openssl; a second or less. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-replay-'));
  const names = ['localhost', ...Object.values(SOURCES).map((source) => new URL(source.base).hostname)];
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
        ...['-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert],
        ...['-addext', `subjectAltName=IP:127.0.0.1,${names.map((name) => `DNS:${name}`).join(',')}`],
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
