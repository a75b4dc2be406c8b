// npm run server-config -- nginx | apache | iis: print what makes a web server show the site as it should.
import { resolve } from 'node:path';
import { iisConfig } from '../src/outputs/iis-config.ts';
import { publication } from '../src/publication.ts';
import { apacheConfig } from '../src/publishing/servers/apache.ts';
import { nginxConfig } from '../src/publishing/servers/nginx.ts';
import { exitCodes } from './exit-codes.ts';
import { outDir } from './places.ts';
import { checkSettings } from './settings.ts';

checkSettings();
const [server = '', folder = outDir, ...more] = process.argv.slice(2);
const served = { folder: resolve(folder), base: publication().base };
const configurations: Record<string, () => string> = {
	nginx: () => nginxConfig(served),
	apache: () => apacheConfig(served),
	iis: () => iisConfig(served.base),
};
const configuration = Object.hasOwn(configurations, server) && more.length === 0 ? configurations[server] : undefined;
if (configuration) console.log(configuration());
else {
	console.error('npm run server-config -- nginx | apache | iis [the folder that the site is copied to]\nBASE_PATH names the folder of the server. For IIS it prints the web.config that lies in every build.');
	process.exitCode = exitCodes.usage;
}
