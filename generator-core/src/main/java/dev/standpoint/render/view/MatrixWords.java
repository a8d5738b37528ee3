package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.register.ActorKind;
import java.util.Optional;

/** Says what is in a matrix and in which order. */
final class MatrixWords {

  private static final String ROLL_UP =
      "its own latest position, else its members\u2019, each by the latest; split where these"
          + " differ. Members are those of the day on which they spoke";

  private final String asOf;

  MatrixWords(Briefing briefing, Wording wording) {
    this.asOf = wording.full(Edtf.of(briefing.asOf()));
  }

  /** Of a matrix in which groups speak for their members. */
  String brief() {
    return "Each cell shows the latest position found as of "
        + asOf
        + ", of a group its own, else its members\u2019; split where these differ.";
  }

  /** Of a matrix of actors, in groups of this kind if of any. */
  String rule(Optional<ActorKind> by) {
    String actors =
        "Each cell shows the latest position found as of "
            + asOf
            + "; actors without any are left"
            + " out. ";
    String order = "in the order of the actors\u2019 register";
    if (by.isEmpty()) {
      return actors + "Actors stand " + order + ".";
    }
    String kind = by.get() == ActorKind.STATE ? "state" : "government or organization";
    return actors
        + "Actors stand with the "
        + kind
        + " for which their latest position is. Where two or more do, its row says where it stands: "
        + ROLL_UP
        + ". All "
        + order
        + ", groups by their first.";
  }

  /** Of a table of groups or outlets. */
  String rule(MatrixLayout layout) {
    if (layout.across() == MatrixLayout.Across.OUTLET
        || layout.down() == MatrixLayout.Down.OUTLET) {
      return "Each cell shows the latest position that the outlet carried, as of "
          + asOf
          + ". Outlets by name, all else in the order of its register.";
    }
    return "Each cell shows where the group stands as of "
        + asOf
        + ": "
        + ROLL_UP
        + ". Groups for which nobody spoke are left out; the order is that of the actors\u2019"
        + " register.";
  }
}
