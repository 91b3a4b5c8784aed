declare namespace App {
  interface Locals {
    /** The reader's language: the frame speaks it. */
    reader: import('./languages/voice.ts').Voice;
    /** The language of the text: the vocabulary inside an article speaks it. */
    text: import('./languages/voice.ts').Voice;
    /** The brand whose page this is, if it is an operator's. */
    brand?: import('./facts/shape.ts').Brand | undefined;
    facts: import('./facts/find-fact.ts').FactFinder;
  }
}
declare module "*.css?url" { const url: string; export default url; }
declare module "*?worker&url" { const url: string; export default url; }
declare module "*.css?inline" { const css: string; export default css; }
