package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.register.ActorKind;
import java.util.Optional;

/** The rule below a matrix: its contents and its order. */
final class MatrixRule {

  private final BriefingWords wording;
  private final String asOf;

  MatrixRule(Briefing briefing, BriefingWords wording) {
    this.wording = wording;
    this.asOf = wording.full(Edtf.of(briefing.asOf()));
  }

  /** Of a matrix in which groups speak for their members. */
  String brief() {
    return rule("brief");
  }

  /** The same of a document that has the words in its histories. */
  String withoutWords() {
    return rule("without-words");
  }

  /** Of a matrix of actors, in groups of this kind if any. */
  String rule(Optional<ActorKind> by) {
    return rule(
        by.map(kind -> kind == ActorKind.STATE ? "by-state" : "by-organization").orElse("actors"));
  }

  /** Of a table of groups or outlets. */
  String rule(MatrixLayout layout) {
    boolean outlets =
        layout.across() == MatrixLayout.Across.OUTLET || layout.down() == MatrixLayout.Down.OUTLET;
    return rule(outlets ? "outlets" : "groups");
  }

  /** The keys of the rules differ only in their last part. */
  private String rule(String of) {
    return wording.words().say("matrix.rule." + of, "date", asOf);
  }
}
