/**
 * The pack as the author meant it: registers, notes as small documents, positions, events, dates.
 * Depends on diagnostic (for spans). Used by every later stage.
 */
@NullMarked
package dev.standpoint.model;

import org.jspecify.annotations.NullMarked;
