import { onSmallWorkbook, built, cellsOf, smallFile } from "./small-workbook";
it("probe", async () => {
  let t = Date.now();
  await smallFile(); process.stderr.write(`file ${Date.now()-t}\n`); t = Date.now();
  await onSmallWorkbook(async (host) => {
    process.stderr.write(`open ${Date.now()-t}\n`);
    const before = cellsOf(await host.content());
    t = Date.now();
    await built();
    process.stderr.write(`again ${Date.now()-t}\n`); t = Date.now();
    const after = cellsOf(await host.content());
    process.stderr.write(`same ${before.length} ${after.length}${JSON.stringify(before.filter((x,i)=>x!==after[i]).slice(0,5))}  ${JSON.stringify(after.filter((x,i)=>x!==before[i]).slice(0,5))}\n`);
  });
});
