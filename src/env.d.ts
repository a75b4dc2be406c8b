declare namespace App {
	interface Locals {
		/** The edition whose texts are being shown: what an author quotes by id is looked up there. */
		edition?: import('./model/edition.ts').Edition;
	}
}
