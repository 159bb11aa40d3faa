"""Prices as the shop's workflows need them."""


def gross(net, vat=0.19, *, digits=2):
    return round(net * (1 + vat), digits)


def total(*prices, currency="EUR", **parts):
    return {"sum": sum(prices) + sum(parts.values()), "currency": currency}


async def looked_up(name):
    return {"name": name, "price": len(name)}


if __name__ == "__main__":
    import sys

    name, net = sys.argv[1].split("=")
    print(name, net, "is", gross(float(net)), *sys.argv[2:])
