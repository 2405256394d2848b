import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { claimsPage } from './content/claims-page.ts';

const FILE = path.resolve(import.meta.dirname, '../docs/claims.md');

const page = await claimsPage();
writeFileSync(FILE, page);
console.log(`docs/claims.md: ${page.match(/^\| [0-9a-f]{6} \|/gm)?.length ?? 0} claims`);
