package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.TextPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions as a definition list, events as a list. */
class PlainFormTest {

  @Test
  void aDetailIsAPositionOfItsTerm() {
    TextPack read =
        TextPack.sound(
            """
            Ane Holt
            :   **conditional** on *crossing*, 2031-03-12: "sign the day it arrives" [@courier] {if=guarantee}
            """);

    Position position = read.position();

    assertThat(position.actor().value()).isEqualTo("holt");
    assertThat(position.issue().value()).isEqualTo("crossing");
    assertThat(position.value().key()).isEqualTo("conditional");
    assertThat(position.dating().when().text()).isEqualTo("2031-03-12");
    assertThat(position.dating().basis()).isEqualTo(RecordDates.Basis.STATED);
    assertThat(position.statement().words()).isEqualTo("\"sign the day it arrives\"");
    assertThat(position.statement().mode()).isEqualTo(Mode.QUOTE);
    assertThat(position.conditions())
        .containsExactly(new Condition.OnIssue(new IssueId("guarantee"), true));
    assertThat(read.sources()).containsExactly("courier");
  }

  @Test
  void aTermHasSeveralDetailsAndAListSeveralTerms() {
    TextPack read =
        TextPack.sound(
            """
            Ane Holt

            :   **against** on *crossing*, 2031-01~: no crossing [@mera]
            :   **40..60** on *toll*: in crowns, said her office [@courier]

            Per Lund
            :   **south** on *route* [@courier]
            :   **North** on *route*, 2031-02: "the northern one" [@mera]
            """);

    assertThat(read.positions())
        .extracting(p -> p.actor() + " " + p.value().key() + " on " + p.issue())
        .containsExactly(
            "holt against on crossing",
            "holt 40..60 on toll",
            "lund south on route",
            "lund north on route");
    assertThat(read.words())
        .containsExactly("no crossing", "in crowns, said her office", "", "\"the northern one\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"holt", "Ane Holt", "Ane  Holt", "Prime Minister Holt", "Ане Холт", "*Ane Holt*"})
  void aTermIsAnIdANameOrAnAlias(String term) {
    TextPack read = TextPack.sound(term + "\n: **for** on *crossing*: yes [@courier]\n");

    assertThat(read.position().actor().value()).isEqualTo("holt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**for** on *crossing*: yes [@courier]",
        "**for** on *crossing* [@courier]",
        "**for** *crossing*: yes [@courier]",
        "**For** on *crossing*: yes [@courier].",
        "**for** on *Should the crossing be built?*: yes [@courier]",
        "**for**  on *crossing*,  2031-03-12 : yes [@courier]",
        "__for__ on _crossing_: yes [@courier]",
        "**for** on *crossing*, 2031-03-12\\n    [@courier]",
        "**for** on *crossing*: yes {source=courier}",
        "**for** on *crossing*: yes\\n    and more [@courier]",
      })
  void whatADetailMayLookLike(String detail) {
    TextPack read = TextPack.sound("Ane Holt\n:   " + detail.replace("\\n", "\n") + "\n");

    assertThat(read.position().value().key()).isEqualTo("for");
    assertThat(read.sources()).containsExactly("courier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Ane Holt\n> :   **for** on *crossing*: yes [@courier]\n",
        "- Ane Holt\n  :   **for** on *crossing*: yes [@courier]\n",
        "- Ane Holt\n\n  :   **for** on *crossing*: yes [@courier]\n",
        "::: {.key-points}\nAne Holt\n:   **for** on *crossing*: yes [@courier]\n:::\n",
        "1. > Ane Holt\n   > : **for** on *crossing*: yes [@courier]\n",
        "Words first.\n\nAne Holt\n:   **for** on *crossing*: yes [@courier]\n\nAnd after.\n",
        "Ane Holt\n\n~   **for** on *crossing*: yes [@courier]\n",
        "Ane Holt\r\n:\t**for** on *crossing*: yes [@courier]\r\n",
        "Ane Holt\n  : **for** on *crossing*: yes [@courier]\n",
      })
  void definitionListsAreReadInAllContainers(String note) {
    TextPack read = TextPack.sound(note);

    assertThat(read.position().statement().words()).isEqualTo("yes");
  }

  @Test
  void whatFollowsTheFirstParagraphOfADetailBelongsToIt() {
    TextPack read =
        TextPack.sound(
            """
            Ane Holt
            :   **for** on *crossing*: yes [@courier]

                It was her first word on it.

                - [later]{.against when=2031-04} [@mera]

            Words after.
            """);

    assertThat(read.positions()).extracting(p -> p.actor().value()).containsOnly("holt");
    assertThat(read.words()).containsExactly("yes", "later");
    assertThat(read.blocks()).hasSize(2);
  }

  @Test
  void anyOtherDefinitionListIsLeftAlone() {
    TextPack read =
        TextPack.sound(
            """
            Crossing
            :   the bridge between **north** and *south*

            Toll
            :   **what** people *pay*
            :   **40** *euros*

            Ane Holt
            :   **wants** *peace*
            """);

    assertThat(read.positions()).isEmpty();
    assertThat(read.blocks()).hasSize(1);
  }

  @Test
  void aDetailInheritsAndPassesOn() {
    TextPack read =
        TextPack.sound(
            """
            # March {source=courier when=2031-03-12}

            Ane Holt
            :   **for** on *crossing*: yes, if [the loan stands]{.for on=guarantee}
            """);

    assertThat(read.positions())
        .extracting(p -> p.actor() + " " + p.issue() + " " + p.dating().when().text())
        .containsExactly("holt crossing 2031-03-12", "holt guarantee 2031-03-12");
  }

  @Test
  void attributesAddToTheWords() {
    TextPack read =
        TextPack.sound(
            """
            Ane Holt
            :   **against** on *toll*: not sixty [@courier] {#no-sixty qty=60 via=unnamed grade=B2}
            """);

    Position position = read.position();
    assertThat(position.id()).isEqualTo(new PositionId("no-sixty"));
    assertThat(position.statement().unnamed()).isTrue();
    assertThat(position.evidence().grade()).isEqualTo("B2");
  }

  @Test
  void anItemOfEventsIsAnEvent() {
    TextPack read =
        TextPack.sound(
            """
            ::: {.events lane=talks}
            - 2031-03-11/2031-03-12: Vik summit [@courier] {#vik place="Vik hall" actors=holt}
            - 2031-03-11T10:00:00Z: doors *open* [@courier; @mera]
            - 2031-04-21~: talks resume [@mera]

              With more to say.
            :::
            """);

    assertThat(read.events())
        .extracting(event -> event.dating().when().text() + " " + event.title())
        .containsExactly(
            "2031-03-11/2031-03-12 Vik summit",
            "2031-03-11T10:00:00Z doors open",
            "2031-04-21~ talks resume");
    assertThat(read.events()).extracting(Event::lane).containsOnly("talks");
    assertThat(read.events().get(0).place()).isEqualTo("Vik hall");
    assertThat(read.events().get(0).id().value()).isEqualTo("vik");
    assertThat(read.events().get(1).evidence().citations()).hasSize(2);
  }
}
