/** Parcels, tracking, the pre-shipping checklist, delivery partners. */
@NullMarked
package com.owode.orders.shipping;

import org.jspecify.annotations.NullMarked;
