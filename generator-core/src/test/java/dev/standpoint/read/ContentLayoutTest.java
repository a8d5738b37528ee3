package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts of packs in a content folder. */
class ContentLayoutTest {

  private static final String TITLE = "---\ntitle: The crossing\n---\n";

  @TempDir Path content;

  @Test
  void aPackMdWithRegistersInItsFrontMatterIsACompletePack() throws IOException {
    write(
        "pack.md",
        """
        ---
        title: The crossing
        actors:
          - {id: holt, name: Ane Holt, member-of: [{of: norra, rolls-up: false}]}
          - {id: norra, name: Norra, kind: state}
        issues: [{id: crossing, question: Should the crossing be built?}]
        sources:
          - id: courier
            title: Summit ends
            issued: 2031-03-12
        ---
        Holt [agreed]{.for actor=holt on=crossing} [@courier].
        """);

    Pack pack = sound();

    assertThat(pack.positions().entries()).hasSize(1);
    assertThat(ids(pack.actors())).containsExactly("holt", "norra");
    assertThat(pack.actors().get(new ActorId("holt")).memberships())
        .extracting(Membership::rollsUp)
        .containsExactly(false);
  }

  @Test
  void registersOfFrontMatterAndFilesJoin() throws IOException {
    write("pack.md", "---\ntitle: The crossing\nactors: [{id: holt, name: Ane Holt}]\n---\n");
    write("actors.yaml", "- {id: lund, name: Per Lund}\n");

    assertThat(ids(sound().actors())).containsExactly("holt", "lund");
  }

  @Test
  void aListOfIdsUnderActorsNamesThoseWhoTookPartInEvents() throws IOException {
    write(
        "pack.md",
        """
        ---
        title: The crossing
        actors: [holt, lund]
        source: courier
        ---
        They [met in Vik]{.event}.
        """);
    write("actors.yaml", "- {id: holt, name: Ane Holt}\n- {id: lund, name: Per Lund}\n");
    write("sources.yaml", "- {id: courier, title: Summit ends, issued: 2031-03-12}\n");

    assertThat(sound().events().entries().get(0).actors())
        .containsExactly(new ActorId("holt"), new ActorId("lund"));
  }

  @Test
  void referencesAreNotReportedIfUnreadableFrontMatterMayHoldTheRegister() throws IOException {
    write("pack.md", "---\ntitle: \"The crossing\nactors: [{id: holt, name: Holt}]\n---\n");
    write("10-courier.md", "[agreed]{.for actor=holt on=crossing source=courier}\n");

    WithDiagnostics<ContentReader.Content> read = ContentReader.read(content, content);

    assertThat(codes(read)).containsExactly("pack.md:2 yaml-syntax");
    assertThat(read.value().packs().get(0).references().actors()).isEmpty();
  }

  @Test
  void aListInFrontMatterGivesSeveralValuesEachWithItsPlace() throws IOException {
    twoPacksBelowRegisters();
    write(
        "crossing/20-mera.md",
        """
        ---
        actor: [holt, nobody]
        on: crossing
        source:
          - courier
          - mera
        if: [toll, the loan is safe]
        ---
        They [agreed]{.for}.
        """);

    Pack pack = ContentReader.read(content, content).value().packs().get(0);

    var position = pack.positions().entries().get(pack.positions().entries().size() - 1);
    assertThat(position.conditions()).hasSize(2);
    assertThat(TextPack.sources(position)).containsExactly("courier", "mera");
    assertThat(pack.references().actors())
        .filteredOn(ref -> ref.id().value().equals("nobody"))
        .extracting(ref -> ref.at().toString())
        .containsExactly("crossing/20-mera.md:2:15");
  }

  @Test
  void aPackHasOnlyTheSharedEntriesThatItUses() throws IOException {
    twoPacksBelowRegisters();

    Pack crossing = packs().get(0);
    Pack toll = packs().get(1);

    assertThat(ids(crossing.actors())).containsExactly("gov", "holt", "norra", "own");
    assertThat(ids(crossing.issues())).containsExactly("crossing");
    assertThat(ids(crossing.sources())).containsExactly("courier");
    assertThat(ids(toll.actors())).containsExactly("lund");
    assertThat(ids(toll.issues())).containsExactly("toll");
    assertThat(ids(toll.sources())).containsExactly("mera");
  }

  @Test
  void sharedRegistersBelongToTheSite() throws IOException {
    twoPacksBelowRegisters();

    assertThat(ids(ContentReader.read(content, content).value().site().actors()))
        .containsExactly("lund", "gov", "holt", "norra");
  }

  @Test
  void registersBesideAPackAtTheTopAreItsOwn() throws IOException {
    write("pack.md", TITLE);
    write("actors.yaml", "- {id: holt, name: Ane Holt}\n");

    WithDiagnostics<ContentReader.Content> read = ContentReader.read(content, content);

    assertThat(ids(read.value().packs().get(0).actors())).containsExactly("holt");
    assertThat(read.value().site().actors().entries()).isEmpty();
  }

  @Test
  void packsInheritFromStandpointYaml() throws IOException {
    twoPacksBelowRegisters();
    write(
        "standpoint.yaml",
        """
        title: Norra in brief
        base-url: https://example.org/packs/
        lang: de
        publisher: Desk North
        edition: Draft 3
        as-of: 2031-04-01
        grade: B2
        source: mera
        """);
    write("toll/pack.md", "---\ntitle: The toll\nlang: nb\ngrade: C3\nsource: courier\n---\n");
    write("toll/20-gull.md", "[sixty]{.for actor=lund on=toll}\n");

    WithDiagnostics<ContentReader.Content> read = ContentReader.read(content, content);

    assertThat(read.diagnostics()).isEmpty();
    var site = read.value().site().info();
    assertThat(site.title()).isEqualTo("Norra in brief");
    assertThat(site.baseUrl()).isEqualTo("https://example.org/packs/");
    Pack crossing = read.value().packs().get(0);
    Pack toll = read.value().packs().get(1);
    assertThat(crossing.info().language()).isEqualTo("de");
    assertThat(toll.info().language()).isEqualTo("nb");
    assertThat(toll.info().publisher()).isEqualTo("Desk North");
    assertThat(toll.info().edition()).isEqualTo("Draft 3");
    assertThat(toll.info().asOf()).isEqualTo(Edtf.parse("2031-04-01").orElseThrow());
    assertThat(grades(crossing)).containsExactly("B2");
    assertThat(grades(toll)).containsExactly("C3", "C3");
    // The source of a pack.md is for itself alone, that of standpoint.yaml for all.
    assertThat(TextPack.sources(toll.positions().entries().get(1))).containsExactly("mera");
  }

  @Test
  void notesBelowAPackBelongToItInTheOrderOfTheirPaths() throws IOException {
    write("crossing/pack.md", TITLE);
    write("crossing/20-last.md", "Last.\n");
    write("crossing/10-north/a/deep.md", "Deep.\n");
    write("crossing/10-north/first.md", "First.\n");
    write("crossing/10-north/README.md", "How we write.\n");
    write("crossing/_drafts/draft.md", "Draft.\n");
    write("crossing/.hidden/hidden.md", "Hidden.\n");
    write("crossing/10-north/_draft.md", "Draft.\n");

    assertThat(sound().notes())
        .extracting(Note::path)
        .containsExactly("10-north/a/deep.md", "10-north/first.md", "20-last.md");
  }

  private void twoPacksBelowRegisters() throws IOException {
    write(
        "actors.yaml",
        """
        - {id: lund, name: Per Lund}
        - {id: gov, name: Government, kind: organization, member-of: [{of: norra}]}
        - {id: holt, name: Ane Holt, member-of: [{of: gov}]}
        - {id: norra, name: Norra, kind: state}
        """);
    write(
        "issues.yaml",
        """
        - {id: toll, question: Should there be a toll?}
        - {id: crossing, question: Should the crossing be built?}
        """);
    write(
        "sources.yaml",
        """
        - {id: mera, title: Morning interview, issued: 2031-01-19}
        - {id: courier, title: Summit ends, issued: 2031-03-12}
        """);
    write("crossing/pack.md", TITLE);
    write("crossing/actors.yaml", "- {id: own, name: Ida Own, member-of: [{of: norra}]}\n");
    write("crossing/10-courier.md", "[agreed]{.for actor=holt on=crossing source=courier}\n");
    write("toll/pack.md", "---\ntitle: The toll\n---\n");
    write("toll/10-mera.md", "[agreed]{.for actor=lund on=toll source=mera}\n");
  }

  private List<Pack> packs() throws IOException {
    WithDiagnostics<ContentReader.Content> read = ContentReader.read(content, content);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().packs();
  }

  /** The only pack, which must have no errors. */
  private Pack sound() throws IOException {
    assertThat(packs()).hasSize(1);
    return packs().get(0);
  }

  private static List<String> ids(Register<?, ? extends Identified<?>> register) {
    return register.entries().stream().map(entry -> entry.id().toString()).toList();
  }

  private static List<String> grades(Pack pack) {
    return pack.positions().entries().stream().map(p -> p.evidence().grade()).toList();
  }

  private static List<String> codes(WithDiagnostics<ContentReader.Content> read) {
    return read.diagnostics().stream()
        .map(found -> found.at().path() + ":" + found.at().line() + " " + found.code())
        .toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }
}
