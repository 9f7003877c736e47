/// When a claim is lost for good (prescrizione), RULES B-19…B-25.
@NullMarked
package app.puntuale.prescription;

import org.jspecify.annotations.NullMarked;
