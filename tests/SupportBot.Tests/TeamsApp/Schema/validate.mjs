// Checks the manifest on standard input against the published schema of its version. Prints what is wrong, a line each; exit code 1 where anything is.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const manifest = JSON.parse(readFileSync(0, 'utf8'));
const schemas = new URL('node_modules/@microsoft/app-manifest/build/json-schemas/teams/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL(`v${manifest.manifestVersion}/MicrosoftTeams.schema.json`, schemas), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);

if (!ajv.validate(schema, manifest)) {
  for (const error of ajv.errors) console.log(`${error.instancePath} ${error.message}`);
  process.exitCode = 1;
}
