declare namespace App {
	interface Locals {
		/** The figures of the edition whose text is being shown: what an author quotes by id is looked up there. */
		figures?: import('./model/figures.ts').Figure[];
	}
}
