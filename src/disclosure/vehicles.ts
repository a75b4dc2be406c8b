import { before, sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/vehicle-registration';

/** Vehicle registrations of every style since 1932 that can be told from other letters and digits; the rest with a cue. */
export function findVehicles(text: string): Sighting[] {
	return [
		...sightings(text, kind, current),
		...sightings(text, kind, prefix, isPlate),
		...sightings(text, kind, suffix, isPlate),
		...sightings(text, kind, northernIrish, (value, match) => isPlate(value, match) && !/ ?(?:19|20)\d\d$/.test(value)),
		...sightings(text, kind, announced, (value) => /\d/.test(value) && /[a-z]/i.test(value)),
		...sightings(text, kind, /\b(?:French|German|Polish|Irish|Dutch|Spanish|Italian|Romanian|Lithuanian|foreign|Belgian|Bulgarian)(?: \p{Ll}+){1,2},? (?<value>[A-Z]{1,3}[ -][A-Z\d]{1,4}(?:[ -][A-Z\d]{1,4})?)(?![\p{L}\d])/dgu, (value) => /\d{2}/.test(value)),
		...sightings(text, kind, withVehicle, (value) => /\d/.test(value) && /[a-z]/i.test(value)),
	];
}

const current = /(?<![\p{L}\d])(?:[A-Z]{2}\d{2}[ .-]?[A-HJ-PR-Z]{3}|[a-z]{2}\d{2}[a-hj-pr-z]{3})(?![\p{L}\d])/dgu;
const prefix = /(?<![\p{L}\d/-])[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}(?![\p{L}\d])/dgu;
const suffix = /(?<![\p{L}\d/-])[A-HJ-PR-Z]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y](?![\p{L}\d/])/dgu;
const northernIrish = /(?<![\p{L}\d/-])(?:[A-HJ-Z][IZ][A-HJ-Z]|[A-HJ-Z]{2}[IZ]) ?\d{3,4}(?![\p{L}\d/-]|[.,]\d)/dgu;

const words = String.raw`(?:vehicle )?(?:registration(?: (?:number|mark|plate))?|reg(?:istered)?(?: no\.?| number| plate| mark)?|VRM|VRN|number ?plates?|licence plate|plates?|index(?: number| mark)?)`;
const plate = String.raw`(?:[A-Z]{1,3} ?\d{1,4}(?: ?[A-Z]{1,3})?|\d{1,4} ?[A-Z]{1,3})`;
const announced = new RegExp(String.raw`\b${words}(?: (?:is|was|of|ending(?: in)?|as|reading|read|begins?))?[ :,("']{1,3}(?<value>${plate})(?![\p{L}\d])`, 'dgiu');
const withVehicle = /\b(?:Ford|Vauxhall|BMW|Audi|Volkswagen|VW|Toyota|Honda|Nissan|Peugeot|Renault|Kia|Skoda|Mercedes|Fiat|Citroen|Volvo|Mazda|Hyundai|Mini|Land Rover|Corsa|Astra|Focus|Fiesta|Golf|Polo|Clio|Qashqai|[Cc]ar|[Vv]an|[Mm]otorbike|[Mm]oped|[Ll]orry)(?: [A-Z][a-z]+)?,? \(?(?<value>[A-Z]{1,3} ?\d{1,4} ?[A-Z]{3}|[A-Z]{3} ?\d{1,4}[A-Z]?)(?![\p{L}\d])/dgu;

/** Three letters that are a word or an abbreviation are no plate: "M6 AND", "PNC 12A", "A1 CAR", "CID 123". */
function isPlate(value: string, { index, input }: RegExpExecArray): boolean {
	const letters = value.replace(/[^A-Z]/g, ' ').trim().split(/ +/).filter((part) => part.length === 3);
	return !letters.some((part) => notPlates.has(part)) && !/\b(?:section|schedule|paragraph|regulation|form|part|annex|appendix|code|standard)s? $/.test(before(input, index));
}

const notPlates = new Set('AND THE FOR WAS NOT ARE BUT ALL CAR CID PSD PNC CAD NPT SOP ACT REG APP URN BWV CPS RDO PPU FCR FIM SIO DCI HMI IIO CSE DMS CTO MOU NDM NSR ACC DCC ECHR ISO RTA CPR DNA ANPR MAN HIS HER OUT OFF NOW NEW OLD ONE TWO DAY GMP MPS NCA MIT HQS FOI PDF PPE ARV TSG OSU ASB ICO CRO ABE FLO GDA LTD PLC KPI EIA DIP CIT CIP SIX MIX FIX AID AIM AIR'.split(' '));
