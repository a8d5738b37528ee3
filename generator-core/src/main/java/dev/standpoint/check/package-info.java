/** {@code Pack} to diagnostics, one small class per rule. Depends on model. Used by Generator. */
@NullMarked
package dev.standpoint.check;

import org.jspecify.annotations.NullMarked;
