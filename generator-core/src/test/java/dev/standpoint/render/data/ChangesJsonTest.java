package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.render.DataFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesJsonTest {

  private static final String TEXT =
      """
      [for it]{.for #lund actor=lund on=guarantee when=2031-03-07 tlp=amber} [@courier-0307] was
      [the government's word]{.for #gov actor=gov-norra on=guarantee supersedes=lund} [@courier-0314].
      == pack.md
      ---
      title: The crossing
      since: 2031-03-10
      ---
      """;

  /** The words of what withdraws it are of another actor, and have no label of their own. */
  @Test
  void aWithdrawnPositionHasItsOwnActorAndItsLabel() {
    Briefing briefing = BriefingAssembler.assemble(PackText.pack(TEXT), Optional.empty()).value();
    byte[] file = DataRenderer.of(DataFile.SINCE).render(briefing).value().get(0).bytes();

    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains(
            """
                  "kind": "withdrawal",
                  "text": "Per Lund \u00b7 Guarantee: for",
                  "id": "gov",
                  "actor": "lund",
                  "issue": "guarantee",
                  "when": "2031-03-14",
                  "known": "2031-03-14",
                  "before": "lund",
                  "tlp": "amber",
            """);
  }
}
