/** Documents of the workbook that is open, or of a model without one. */
import { writeDocumentFile } from "../../src/commands/document";
import type { DocumentRun } from "../../src/documents/document-run";
import { writeDocument, type DocumentKind } from "../../src/documents/write-document";
import type { Model } from "../../src/domain/model/model";
import type { Language } from "../../src/locale/language";
import { resultOf } from "../../src/run/evaluate";
import { inputsOfModel } from "../../src/run/read-inputs";
import { SHEETS } from "../../src/sheets/registry";
import { namesOfModel } from "../../src/workbook/names";
import { readDocument, type ReadDocument } from "./read-document";

export const TODAY = "2026-03-01";

/** @throws the error or problems that it was refused with */
export async function documentOf(
  kind: DocumentKind,
  language: Language | null = null,
): Promise<ReadDocument> {
  const outcome = await writeDocumentFile(kind, { today: TODAY, language });
  if (outcome.ok) return readDocument(outcome.bytes);
  throw "error" in outcome ? outcome.error : new Error(JSON.stringify(outcome.refused));
}

/** What a document of the model is made from, its suggestions adopted. */
export function runOfModel(model: Model, language: Language): DocumentRun {
  const inputs = inputsOfModel(model);
  const result = resultOf(inputs, true, TODAY);
  return {
    language,
    result,
    inputs,
    names: namesOfModel(result.model),
    sheets: SHEETS.map(({ key, owner, texts }) => ({
      key,
      owner,
      name: texts.name[language],
      purpose: texts.purpose,
    })),
    department: "",
    example: null,
  };
}

export const documentOfModel = async (
  kind: DocumentKind,
  model: Model,
  language: Language = "sv",
): Promise<ReadDocument> => readDocument(await writeDocument(kind, runOfModel(model, language)));
