/// Agreements on how an old debt is paid: repayment plans, settlements, early-payment discounts.
@NullMarked
package app.puntuale.plans;

import org.jspecify.annotations.NullMarked;
