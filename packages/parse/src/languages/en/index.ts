import type { Language } from "../language.ts";

export const english: Language = { id: "en", quantities: {}, periods: {} };
