package com.example.shop.violators.desk;

import com.owode.orders.desk.DeskListener;
import com.owode.orders.desk.Operations;

final class InheritsTheAsking extends Asking implements DeskListener {

  InheritsTheAsking(Operations operations) {
    super(operations);
  }
}
