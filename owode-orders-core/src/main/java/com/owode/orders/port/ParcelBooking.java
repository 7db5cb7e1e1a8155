package com.owode.orders.port;

import com.owode.orders.model.OrderId;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.ParcelId;

/**
 * A parcel to be booked.
 *
 * @param order the order
 * @param parcel the parcel's id, unique in its order
 * @param carrier who shall carry it
 */
public record ParcelBooking(OrderId order, ParcelId parcel, Carrier carrier) {}
