package com.owode.orders.lifecycle;

import com.owode.orders.command.Place;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;

/** What a rule sees of a request for a new order. */
record Placement(OrderId id, Place request, OrderPolicies policies, Facts facts) {}
