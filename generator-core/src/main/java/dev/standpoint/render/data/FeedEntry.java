package dev.standpoint.render.data;

import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the feed; {@code known} is the day on which its record became known, the kind is
 * {@code position}, {@code event} or {@code shift}; {@code titleLanguage} is a tag of BCP 47.
 */
record FeedEntry(
    UUID id,
    String kind,
    LocalDate known,
    String title,
    String titleLanguage,
    String text,
    List<Citation> citations,
    Optional<Tlp> label) {
  FeedEntry {
    citations = List.copyOf(citations);
  }
}
