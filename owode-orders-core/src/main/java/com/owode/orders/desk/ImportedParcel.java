package com.owode.orders.desk;

import com.owode.orders.model.Units;
import com.owode.orders.shipping.Shipment;
import java.time.Instant;

/**
 * A parcel of an order that is brought in, under way when it is.
 *
 * @param shipment how it travels
 * @param units what is in it, at least one unit
 * @param shippedAt when it was handed over
 */
public record ImportedParcel(Shipment shipment, Units units, Instant shippedAt) {}
