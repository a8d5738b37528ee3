/** XML parsers for text from strangers. Depends on the JDK only. Used by read and render. */
@NullMarked
package dev.standpoint.xml;

import org.jspecify.annotations.NullMarked;
