/** In both languages of the platform, in plain words. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}
