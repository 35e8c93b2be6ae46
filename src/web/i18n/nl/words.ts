/** Words that more than one page uses: kinds of organisation and classes of size. */
export const words = {
  kind: {
    municipality: "Gemeente",
    province: "Provincie",
    "water-board": "Waterschap",
    "joint-arrangement": "Gemeenschappelijke regeling",
    "regional-body": "Regionaal samenwerkingsorgaan",
  },
  kinds: {
    municipality: "Gemeenten",
    province: "Provincies",
    "water-board": "Waterschappen",
    "joint-arrangement": "Gemeenschappelijke regelingen",
    "regional-body": "Regionale samenwerkingsorganen",
  },
  sizeClass: {
    "under-20000": "Minder dan 20.000",
    "20000-50000": "20.000 tot 50.000",
    "50000-100000": "50.000 tot 100.000",
    "100000-300000": "100.000 tot 300.000",
    "over-300000": "300.000 of meer",
  },
  page: "Pagina op deze site",
  unknown: "niet bekend",
};
