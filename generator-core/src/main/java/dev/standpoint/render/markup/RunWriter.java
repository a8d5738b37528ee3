package dev.standpoint.render.markup;

import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Run;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the output of a citation style as markup: its looks and links, nothing else. */
public final class RunWriter {

  /** Elements that mean nothing but a look, unlike em and strong. */
  private static final Map<Run.Look, String> TAGS =
      new EnumMap<>(
          Map.of(
              Run.Look.ITALIC, "i",
              Run.Look.BOLD, "b",
              Run.Look.SUPERSCRIPT, "sup",
              Run.Look.SUBSCRIPT, "sub",
              Run.Look.SMALL_CAPS, "span"));

  private final MarkupWriter out;
  private final Function<SourceId, String> href;
  private final Function<SourceId, String> name;
  private Function<SourceId, String> id = source -> "";

  /** A source for which {@code href} is empty is not a link. */
  public RunWriter(
      MarkupWriter out, Function<SourceId, String> href, Function<SourceId, String> name) {
    this.out = out;
    this.href = href;
    this.name = name;
  }

  /** Gives each link to a source an id, unless that is empty. */
  public RunWriter withIds(Function<SourceId, String> ids) {
    id = ids;
    return this;
  }

  /** Runs without links to sources, for entries of a bibliography and citations in a link. */
  public static Markup unlinked(List<Run> runs) {
    MarkupWriter out = new MarkupWriter();
    new RunWriter(out, id -> "", id -> "").write(runs);
    return out.markup();
  }

  /** Adjacent runs of one source are one link. */
  public void write(List<Run> runs) {
    int i = 0;
    while (i < runs.size()) {
      SourceId cited = runs.get(i).cites();
      int end = i + 1;
      while (cited != null && end < runs.size() && cited.equals(runs.get(end).cites())) {
        end++;
      }
      String link = cited == null ? runs.get(i).href() : href.apply(cited);
      if (!link.isEmpty()) {
        open(link, cited);
      }
      runs.subList(i, end).forEach(this::look);
      if (!link.isEmpty()) {
        out.close("a");
      }
      i = end;
    }
  }

  /** A link to an address on the web has neither an id nor the name of a source. */
  private void open(String href, @Nullable SourceId cited) {
    if (cited == null) {
      out.openLink(href);
    } else {
      out.open("a", "href", href, "id", id.apply(cited), "title", name.apply(cited));
    }
  }

  /** The text of a run in the elements of its looks. */
  private void look(Run run) {
    run.looks()
        .forEach(
            look ->
                out.open(
                    TAGS.getOrDefault(look, "span"),
                    "class",
                    look == Run.Look.SMALL_CAPS ? "small-caps" : ""));
    out.text(run.text());
    List<Run.Look> inner = List.copyOf(run.looks());
    for (int i = inner.size() - 1; i >= 0; i--) {
      out.close(TAGS.getOrDefault(inner.get(i), "span"));
    }
  }
}
