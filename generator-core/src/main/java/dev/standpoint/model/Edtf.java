package dev.standpoint.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** An EDTF date; provisional: plain days only. */
public record Edtf(String text, LocalDate earliest, LocalDate latest) {
  public static Optional<Edtf> parse(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(new Edtf(text, day, day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
