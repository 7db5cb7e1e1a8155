package com.owode.orders.desk;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets work in while it is open, and on closing waits until all have left. */
final class Gate {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition left = lock.newCondition();
  private boolean isOpened;
  private boolean isClosed;
  private int inside;

  /** Whether it was neither opened nor closed before. */
  boolean open() {
    lock.lock();
    try {
      if (isOpened || isClosed) {
        return false;
      }
      isOpened = true;
      return true;
    } finally {
      lock.unlock();
    }
  }

  boolean enter() {
    lock.lock();
    try {
      if (isClosed) {
        return false;
      }
      inside++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      inside--;
      left.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits through interrupts: what is under way has to be written. */
  void close() {
    lock.lock();
    try {
      isClosed = true;
      while (inside > 0) {
        left.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }
}
