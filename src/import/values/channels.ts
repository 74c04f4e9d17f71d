/** Which of the workbook's channels a text in a list means. */
import type { ImportContext } from "../context";
import type { Profile } from "../profiles/profile";
import { ofWords } from "../profiles/profiles";
import { channelTypeOf } from "../vocabulary/channel-words";
import { phraseOf } from "../vocabulary/words";
import type { NamedId } from "../../workbook/known-ids";

/** An id; null: the vocabulary says that it is no channel here; undefined: not known. */
export type FoundChannel = string | null | undefined;

/** The channels of the workbook, and those that are made for a list. */
export class ChannelValues {
  readonly #byPhrase = new Map<string, string>();
  readonly #byType = new Map<string, string>();
  readonly #made = new Map<string, NamedId>();
  readonly #context: ImportContext;
  readonly #found = new Map<string, FoundChannel>();

  constructor(context: ImportContext) {
    this.#context = context;
    for (const channel of context.channels) this.#add(channel);
  }

  #add({ id, name }: NamedId): void {
    for (const text of [id, name]) {
      const phrase = phraseOf(text);
      if (phrase !== "" && !this.#byPhrase.has(phrase)) this.#byPhrase.set(phrase, id);
    }
    for (const type of [id, channelTypeOf(id), channelTypeOf(name)]) {
      if (type !== null && !this.#byType.has(type)) this.#byType.set(type, id);
    }
  }

  /** All channels, in their order, then those that were made. */
  get ids(): readonly string[] {
    return [...this.#context.channels.map(({ id }) => id), ...this.#made.keys()];
  }

  get made(): readonly NamedId[] {
    return [...this.#made.values()];
  }

  /** The channel of a type, made where the profile says so. */
  ofType(type: string, profile: Profile | null): FoundChannel {
    const known = this.#byType.get(type) ?? this.#byPhrase.get(phraseOf(type));
    if (known !== undefined) return known;
    const name = profile?.makes?.channels?.[type];
    return name === undefined ? undefined : this.make(type, name[this.#context.language]);
  }

  make(id: string, name: string): string {
    const channel = { id, name };
    this.#made.set(id, channel);
    this.#found.clear();
    this.#add(channel);
    return id;
  }

  find(text: string, profile: Profile | null): FoundChannel {
    const key = `${profile?.id ?? ""}\n${text}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const found = this.#search(text, profile);
    this.#found.set(key, found);
    return found;
  }

  #search(text: string, profile: Profile | null): FoundChannel {
    const ours = ofWords(profile?.channels, text);
    if (ours === null) return null;
    if (ours !== undefined) return this.ofType(ours, profile);
    const own = this.#byPhrase.get(phraseOf(text));
    if (own !== undefined) return own;
    const type = channelTypeOf(text);
    return type === null ? undefined : this.ofType(type, profile);
  }

  /** What a person named: one of ours, by id, name or what it is. */
  named(text: string): FoundChannel {
    return this.#byPhrase.get(phraseOf(text)) ?? this.#byType.get(text) ?? this.find(text, null);
  }
}
