package dev.standpoint.render.chart.value;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.render.words.Words;
import java.util.List;

/** Issues of each kind. */
final class Issues {

  static final Words WORDS = Words.in("en");

  static final Issue CROSSING = issue("crossing", "Crossing", IssueKind.STANCE, "", List.of());
  static final Issue TOLL = issue("toll", "Toll", IssueKind.QUANTITY, "crowns", List.of());
  static final Issue ROUTE =
      issue(
          "route",
          "Route",
          IssueKind.CHOICE,
          "",
          List.of(
              new Issue.Option("north", "Northern"),
              new Issue.Option("south", "Southern, by the old bridge and the new harbour")));

  private Issues() {}

  private static Issue issue(
      String id, String name, IssueKind kind, String unit, List<Issue.Option> options) {
    Span at = new Span("issues.yaml", 1, 1, 0);
    return new Issue(
        new IssueId(id), name + "?", name, kind, unit, options, List.of(), List.of(), at);
  }

  static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }
}
