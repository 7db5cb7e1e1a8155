/** Where orders are asked and told, and effects performed. */
@NullMarked
package com.owode.orders.desk;

import org.jspecify.annotations.NullMarked;
