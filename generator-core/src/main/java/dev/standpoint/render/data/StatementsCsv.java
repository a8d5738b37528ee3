package dev.standpoint.render.data;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.MembershipGraph;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.words.ValueWords;
import dev.standpoint.render.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code statements.csv}: positions as statements for Discourse Network Analyzer. A statement has a
 * person, an organization, a concept, and whether they agree with it. A position that takes no side
 * is not a statement; one that takes both sides is two.
 */
final class StatementsCsv {

  /** The columns of Discourse Network Analyzer come first, then ours. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "date",
          "person",
          "organization",
          "concept",
          "agreement",
          "text",
          "source",
          "stance",
          "when",
          "tlp",
          "language");

  /** Discourse Network Analyzer writes a yes or no as 1 or 0. */
  private static final String AGREES = "1";

  private static final String DISAGREES = "0";

  private final PublishedRecords records;
  private final ValueWords words;
  private final MembershipGraph memberships;
  private final CsvTable table = new CsvTable(COLUMNS);

  private StatementsCsv(PublishedRecords records) {
    this.records = records;
    this.words = Words.in(records.language()).values();
    this.memberships = new MembershipGraph(records.pack().actors());
  }

  /** Statements of all positions that were not corrected. */
  static byte[] write(PublishedRecords records) {
    StatementsCsv statements = new StatementsCsv(records);
    records.pack().corrections().uncorrected().forEach(statements::rows);
    return statements.table.bytes();
  }

  /** One line, two, or none, by the number of sides that the position takes. */
  private void rows(Position position) {
    agreements(position.value()).forEach(agreement -> row(position, agreement));
  }

  /** A conditional position agrees; each number or option is a concept of its own. */
  private static List<String> agreements(Value value) {
    if (value instanceof Stance stance) {
      return switch (stance) {
        case FOR, CONDITIONAL -> List.of(AGREES);
        case AGAINST -> List.of(DISAGREES);
        case MIXED -> List.of(AGREES, DISAGREES);
        case UNDECIDED, SILENT -> List.of();
      };
    }
    return List.of(value instanceof Rejection ? DISAGREES : AGREES);
  }

  /** A person has its own column; any other actor is an organization. */
  private void row(Position position, String agreement) {
    Actor actor = records.actor(position.actor());
    boolean person = actor.kind() == ActorKind.PERSON;
    table.row(
        position.id().value(),
        // One day, as statements have no uncertain dates; the column "when" has the date as
        // written.
        position.dating().when().earliest().toString(),
        CsvTable.words(person ? actor.name() : ""),
        CsvTable.words(person ? organization(position, actor) : actor.name()),
        CsvTable.words(concept(position)),
        agreement,
        CsvTable.words(position.statement().words()),
        CsvTable.joined(
            records.sources(position.evidence()).stream()
                .map(StatementsCsv::name)
                .distinct()
                .toList()),
        ValueColumns.of(position.value()).stance(),
        position.dating().when().text(),
        StrictestLabel.written(position.location()),
        position.location().language().tag());
  }

  /** The actor for whom the person spoke, else the first group of the person on that day. */
  private String organization(Position position, Actor person) {
    LocalDate day = position.dating().when().earliest();
    ActorId actingFor = position.holder().actingFor();
    Optional<ActorId> group = memberships.groupsOn(day, person.id()).stream().findFirst();
    return Optional.ofNullable(actingFor)
        .or(() -> group)
        .flatMap(records.pack().actors()::find)
        .map(Actor::name)
        .orElse("");
  }

  /** The issue, and the number or option if it has these: what a statement agrees with. */
  private String concept(Position position) {
    Issue issue = records.issue(position.issue());
    Value named = ValueColumns.named(position.value());
    return named instanceof Stance ? issue.name() : issue.name() + ": " + words.words(named, issue);
  }

  /** The outlet, else the title, else the id. */
  private static String name(Source source) {
    if (!source.outlet().isEmpty()) {
      return source.outlet();
    }
    return source.title().isEmpty() ? source.id().value() : source.title();
  }
}
