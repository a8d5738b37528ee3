package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.register.IdReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around a placed view: its title, how it is made, and what is said if it is empty. */
public final class ViewWords {

  public static final String EVENTS_AND_POSITIONS = "Events and positions";

  private final Wording wording;
  private final String asOf;

  public ViewWords(Briefing briefing, Wording wording) {
    this.wording = wording;
    this.asOf = wording.full(Edtf.of(briefing.asOf()));
  }

  /** The view's name and its filters: {@code Shifts: Ane Holt, on Crossing, since March 2031}. */
  public String title(Block.View view) {
    List<String> filters = filters(view.filter());
    String name = view.filter().saidToo() ? EVENTS_AND_POSITIONS : name(view.kind(), view.layout());
    return filters.isEmpty() ? name : name + ": " + String.join(", ", filters);
  }

  public static String name(ViewKind kind, MatrixLayout layout) {
    return switch (kind) {
      case MATRIX -> matrix(layout);
      case TIMELINE -> "Timeline";
      case COVERAGE -> "Who carried what";
      case HISTORY -> "History";
      case SHIFTS -> "Shifts";
      case CONFLICTS -> "Conflicts";
      case GAPS -> "Gaps";
      case CONDITIONS -> "Conditions";
      case SOURCES -> "Sources";
      case AGREEMENT -> "Agreement";
    };
  }

  private static String matrix(MatrixLayout layout) {
    if (layout.across() == MatrixLayout.Across.OUTLET) {
      return "Who carried which position";
    }
    return switch (layout.down()) {
      case GROUP, PERSON -> "Who stands where";
      case GOVERNMENT -> "Where governments and organizations stand";
      case STATE -> "Where states stand";
      case BLOC -> "Where blocs stand";
      case OUTLET -> "Who carried which position";
    };
  }

  private List<String> filters(ViewFilter filter) {
    List<String> said = new ArrayList<>();
    add(said, "", filter.actors().stream().map(wording::name));
    add(said, "on ", filter.issues().stream().map(wording::name));
    add(said, "", filter.lanes().stream().map(IdReference::id));
    add(said, "by ", filter.outlets().stream().map(IdReference::id));
    String span = wording.span(filter.from(), filter.to());
    if (!span.isEmpty()) {
      said.add(span);
    }
    return said;
  }

  private static void add(List<String> said, String before, Stream<String> names) {
    String joined = names.collect(Collectors.joining(" or "));
    if (!joined.isEmpty()) {
      said.add(before + joined);
    }
  }

  /** What is said where there is nothing to show. */
  public String empty(ViewKind kind) {
    String what =
        switch (kind) {
          case MATRIX, HISTORY -> "No positions";
          case TIMELINE -> "No events";
          case COVERAGE -> "Nothing carried";
          case SHIFTS -> "No shifts";
          case CONFLICTS -> "No conflicts";
          case GAPS -> "No gaps";
          case CONDITIONS -> "No conditions";
          case SOURCES -> "No sources";
          case AGREEMENT -> "No two actors with an issue in common";
        };
    return what + " as of " + asOf;
  }

  /** What is added to a rule where only the two ends of a list are shown; else nothing. */
  public static String ends(int all, int each) {
    return all <= 2 * each
        ? ""
        : " Of "
            + all
            + " pairs the "
            + each
            + " that agree most and the "
            + each
            + " that agree least.";
  }

  /** What is in the view and in which order. */
  public String rule(ViewKind kind) {
    return switch (kind) {
      case MATRIX -> ""; // the table says so itself, as on the front page
      case TIMELINE -> "By first day, then last day.";
      case COVERAGE ->
          "How many positions or events each outlet carried; blank where it left them out. First:"
              + " of several outlets none had it before, by the dates of the sources. Voices are independent"
              + " origins: outlets that carry one agency are one. Outlets by name; each source whose"
              + " outlet is not named is a voice of its own.";
      case HISTORY ->
          "By date, the latest last; what was corrected stays here and counts nowhere else. Actors"
              + " and issues in the order of their registers.";
      case SHIFTS -> "The latest first. A shift is a value that the actor did not hold before.";
      case CONFLICTS ->
          "The latest first. A conflict is two values of one actor at one time from sources without"
              + " a common origin.";
      case GAPS ->
          "Actors and issues with at least one position in this pack, or those named above, in the"
              + " order of their registers. Who was asked and declined is no gap, nor is an issue"
              + " that does not apply.";
      case CONDITIONS ->
          "Conditions of current positions: those on an issue first, then those in words.";
      case SOURCES -> "In the order of the pack\u2019s list of sources.";
      case AGREEMENT ->
          "Pairs by the share of issues on which their current positions agree, then by how many"
              + " they share. Numbers agree where both can be true, and who says the same on other"
              + " conditions agrees; silence and rejections do not count.";
    };
  }
}
