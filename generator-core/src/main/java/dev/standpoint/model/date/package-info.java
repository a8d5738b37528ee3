/**
 * Dates as authors write them: EDTF (ISO 8601-2), levels 0 and 1. Depends on the JDK only. Used by
 * every later stage.
 */
@NullMarked
package dev.standpoint.model.date;

import org.jspecify.annotations.NullMarked;
