package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Sources, citations and the pages that list what a source or outlet carried. */
public final class SourceView {

  private SourceView() {}

  /**
   * The content of the list of sources: whether they are {@code numbered}, and {@code asCited}, in
   * the order in which they are first cited.
   */
  public record Sources(
      boolean numbered, boolean asCited, List<Source> sources, List<MatrixView.Term> grades) {

    static Sources of(boolean numbered, boolean asCited, List<Source> sources) {
      List<MatrixView.Term> grades =
          sources.stream()
              .flatMap(source -> source.grade().terms().stream())
              .distinct()
              .sorted(Comparator.comparing(MatrixView.Term::word, Grade.LETTERS_FIRST))
              .toList();
      return new Sources(numbered, asCited, sources, grades);
    }

    /** Those of these ids. */
    public Sources only(Set<String> ids) {
      List<Source> some = sources.stream().filter(source -> ids.contains(source.id())).toList();
      return of(numbered, asCited, some);
    }
  }

  /**
   * A source. {@code id} is the anchor of citations, {@code href} the page of the source; {@code
   * entry} is what the citation style of the pack prints, empty without one.
   */
  public record Source(
      int number,
      String id,
      String href,
      Markup entry,
      String authors,
      String title,
      Provenance provenance,
      WebAddress web,
      Grade grade,
      List<PageView.NoteLink> citedIn) {}

  /**
   * Who issued a source and when. {@code carried} names the origin if the outlet only carries its
   * report, else it is empty; {@code issuedMachine} is for HTML's {@code datetime}.
   */
  public record Provenance(
      PageView.Link outlet, String carried, String issued, String issuedMachine) {}

  /** Where a source is online, and the day of reading in words; each part may be empty. */
  public record WebAddress(String url, String archive, String accessed) {}

  /**
   * An Admiralty code such as B2 with its meaning, and its letter and its digit as terms; all empty
   * if the source has none.
   */
  public record Grade(String code, String meaning, List<MatrixView.Term> terms) {

    private static final Comparator<String> LETTERS_FIRST =
        Comparator.comparing((String sign) -> Character.isDigit(sign.charAt(0)))
            .thenComparing(Comparator.naturalOrder());
  }

  /**
   * A link to a source by its number, with the place in it and the source's name; {@code styled} is
   * printed instead of the number in the pack's citation style, and empty without one.
   */
  public record Citation(int number, String href, String locator, String source, Markup styled) {}

  /** The content of a source's page: what rests on it. */
  public record Carried(Source source, boolean numbered, List<PageView.Recorded> records) {}

  /** The content of an outlet's page: what it carried, was first with, and left out. */
  public record Outlet(
      String name,
      Sources sources,
      List<PageView.Recorded> records,
      List<PageView.Link> firstOn,
      List<PageView.Link> firstWith,
      List<PageView.Link> withoutIssues,
      List<PageView.Link> withoutEvents,
      List<MatrixView.Said> singles) {}
}
