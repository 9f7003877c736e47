/// How the benchmarks are run; each of them is in the package whose work it measures.
@NullMarked
package app.puntuale.bench;

import org.jspecify.annotations.NullMarked;
