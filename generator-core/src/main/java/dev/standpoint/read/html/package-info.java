/**
 * HTML inside notes: left out, or reduced to the part that is safe. No other code trusts an
 * author's tags. Depends on read.mark and OWASP's sanitizer. Used by read.note; read passes the
 * policy on.
 */
@NullMarked
package dev.standpoint.read.html;

import org.jspecify.annotations.NullMarked;
