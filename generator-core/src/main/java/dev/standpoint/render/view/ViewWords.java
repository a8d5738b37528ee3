package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The text around a placed view: its title, its rule, and a sentence for an empty one. */
public final class ViewWords {

  private final BriefingWords wording;
  private final Words words;
  private final String asOf;
  private final Edtf since;

  public ViewWords(Briefing briefing, BriefingWords wording) {
    this.wording = wording;
    this.words = wording.words();
    this.asOf = wording.full(Edtf.of(briefing.asOf()));
    this.since = Edtf.of(briefing.since());
  }

  /** The view's name and its filters: {@code Shifts: Ane Holt, on Crossing, since March 2031}. */
  public String title(Block.View view) {
    List<String> filters = filters(view);
    String name = name(view);
    return filters.isEmpty()
        ? name
        : words.say(
            "view.filtered",
            Map.of("view", name, "filters", String.join(words.say("list.separator"), filters)));
  }

  private String name(Block.View view) {
    Edtf from = view.filter().from();
    if (view.kind() == ViewKind.CHANGES && from != null) {
      return changes(from);
    }
    return view.filter().saidToo() ? eventsAndPositions() : name(view.kind(), view.layout());
  }

  /** The day after which changes are listed is part of the title. */
  private String changes(Edtf from) {
    return words.say("view.changes.title", "date", wording.full(from));
  }

  /** The title of a timeline of events and positions. */
  public String eventsAndPositions() {
    return words.say("view.timeline.said.title");
  }

  /** The title of a view without a filter. */
  public String name(ViewKind kind, MatrixLayout layout) {
    if (kind == ViewKind.CHANGES) {
      return changes(since);
    }
    return kind == ViewKind.MATRIX ? matrix(layout) : words.say("view." + kind + ".title");
  }

  /** A table of outlets has one title, whether they are its rows or its columns. */
  private String matrix(MatrixLayout layout) {
    if (layout.across() == MatrixLayout.Across.OUTLET) {
      return words.say("view.matrix.outlet.title");
    }
    return switch (layout.down()) {
      case GROUP, PERSON -> words.say("view.matrix.title");
      case GOVERNMENT -> words.say("view.matrix.government.title");
      case STATE -> words.say("view.matrix.state.title");
      case BLOC -> words.say("view.matrix.bloc.title");
      case OUTLET -> words.say("view.matrix.outlet.title");
    };
  }

  /** The filters in the order in which the attributes of a view are described. */
  private List<String> filters(Block.View view) {
    ViewFilter filter = view.filter();
    List<String> filters =
        new ArrayList<>(
            Stream.of(
                    any(filter.actors().stream().map(wording::name)),
                    any(filter.issues().stream().map(wording::name))
                        .map(issues -> words.say("view.filter.on", "issues", issues)),
                    any(filter.lanes().stream().map(IdReference::id)),
                    any(filter.outlets().stream().map(IdReference::id))
                        .map(outlets -> words.say("view.filter.by", "outlets", outlets)))
                .flatMap(found -> found)
                .toList());
    Edtf from = view.kind() == ViewKind.CHANGES ? null : filter.from();
    String span = wording.span(from, filter.to());
    if (!span.isEmpty()) {
      filters.add(span);
    }
    return filters;
  }

  /** {@code a, b or c}; nothing if there are no names. */
  private Stream<String> any(Stream<String> names) {
    return Stream.of(words.or(names.toList())).filter(joined -> !joined.isEmpty());
  }

  /** The text in place of a view without contents. */
  public String empty(ViewKind kind) {
    return words.say("view." + kind + ".empty", "date", asOf);
  }

  /** The contents and order of the view; empty for a matrix, which has its own rule. */
  public String rule(ViewKind kind) {
    return kind == ViewKind.MATRIX ? "" : words.say("view." + kind + ".rule");
  }

  /** The rule of a list of which at most {@code each} pairs are shown from either end. */
  public String agreementRule(int all, int each) {
    String rule = rule(ViewKind.AGREEMENT);
    return all <= 2 * each
        ? rule
        : words.say(
            "view.agreement.ends",
            Map.of("rule", rule, "all", words.number(all), "each", words.number(each)));
  }
}
