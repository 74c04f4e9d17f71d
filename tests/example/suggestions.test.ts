/** The suggestions for the example municipality are what a planner would show, by the defaults and not by its rules. */
import { classify } from "../../src/domain/classification/classification";
import { find } from "../../src/domain/model/matrix";
import { mainKind, type Model } from "../../src/domain/model/model";
import { exampleModel } from "../../src/example/example-model";

const swedish = exampleModel("sv");

describe("the suggestions for the example", () => {
  const classification = classify(swedish);
  const classOf = (id: string, channel: string) => find(classification.suggested, id, channel);
  const primariesOf = (model: Model) => {
    const { suggested } = classify(model);
    return model.services.map(({ id }) =>
      model.channels
        .filter((channel) => find(suggested, id, channel.id) === "primary")
        .map((channel) => channel.id),
    );
  };

  it.each([
    ["general-questions", "website"],
    ["waste-information", "website"],
    ["crisis-information", "website"],
    ["preschool-place", "e-service"],
    ["fault-report", "e-service"],
    ["income-support", "e-service"],
    ["building-permit", "e-service"],
    ["library-loan", "e-service"],
    ["income-support-advice", "visit"],
    ["home-care-assessment", "visit"],
    ["debt-advice", "visit"],
    ["wedding", "visit"],
    ["building-advice", "phone"],
    ["concern-report", "phone"],
    ["domestic-violence", "phone"],
    ["income-support-dialogue", "phone"],
    ["e-invoice", "open-data"],
    ["transport-decision", "digital-mailbox"],
    ["building-decision", "digital-mailbox"],
  ])("make %s go first by %s", (id, channel) => {
    expect(classOf(id, channel)).toBe("primary");
  });

  it.each([
    ["preschool-place", "phone"],
    ["waste-information", "phone"],
    ["debt-advice", "phone"],
    ["building-advice", "visit"],
    ["concern-report", "visit"],
    ["school-placement", "letter"],
    ["school-placement", "phone"],
    ["income-support-decision", "letter"],
    ["geodata", "open-data"],
  ])("complement %s by %s", (id, channel) => {
    expect(classOf(id, channel)).toBe("complement");
  });

  it.each(["email", "chat"])("forbid %s for what is secret", (channel) => {
    expect(classOf("income-support-dialogue", channel)).toBe("forbidden");
    expect(classOf("debt-advice", channel)).toBe("forbidden");
  });

  it("deliver every decision by the digital mailbox, by letter beside where the mailbox does not reach all", () => {
    const decided = swedish.services.filter((each) => mainKind(each) === "decide");
    for (const { id } of decided) {
      expect([id, classOf(id, "digital-mailbox")]).toEqual([id, "primary"]);
      const beside = ["letter", "phone", "visit"].map((channel) => classOf(id, channel));
      expect([id, beside.includes("complement")]).toEqual([id, true]);
    }
  });

  it("give every service a primary that is not weak", () => {
    for (const { id, flags } of classification.services) {
      expect([id, flags.includes("no-primary") || flags.includes("weak-primary")]).toEqual([
        id,
        false,
      ]);
    }
  });

  it("owe hardly anything to the rules and needs: without them two services go first another way", () => {
    const plain = { ...swedish, rules: [], needs: [] };
    const [ruled, free] = [primariesOf(swedish), primariesOf(plain)];
    const otherwise = swedish.services
      .filter((_, row) => String(ruled[row]) !== String(free[row]))
      .map(({ id }) => id);
    expect(otherwise).toEqual(["public-documents", "e-invoice"]);
  });

  it("never choose the channel that is being phased out", () => {
    const app = swedish.services.map(({ id }) => classOf(id, "mobile-app"));
    expect(app).not.toContain("primary");
    expect(app).not.toContain("complement");
  });

  it("leave some target group uncovered, so that there is something to decide", () => {
    const uncovered = classification.services.filter(({ flags }) => flags.includes("uncovered"));
    expect(uncovered.length).toBeGreaterThan(0);
    expect(uncovered.length).toBeLessThan(10);
  });
});
